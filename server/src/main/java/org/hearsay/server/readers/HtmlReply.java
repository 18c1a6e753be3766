package org.hearsay.server.readers;

import org.hearsay.server.route.Reply;

/** Pages of forms, and what browsers may do with them. */
final class HtmlReply {
  static final String HTML = "text/html; charset=utf-8";
  private static final String RULES =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
          + " form-action 'self'; frame-ancestors ";

  private HtmlReply() {}

  /** A page that a mailbox alone leads to. */
  static Reply of(int status, String page) {
    return base(status, page).with("Content-Security-Policy", RULES + "'none'");
  }

  /** A page that may stand in a frame of anybody's page: it knows nothing of who looks at it. */
  static Reply framed(int status, String page) {
    return base(status, page)
        .with("Content-Security-Policy", RULES + "*")
        .with("X-Frame-Options", "");
  }

  /** Under no-referrer browsers send a form without telling that it is ours. */
  private static Reply base(int status, String page) {
    return Reply.bytes(status, HTML, page).with("Referrer-Policy", "same-origin");
  }
}
