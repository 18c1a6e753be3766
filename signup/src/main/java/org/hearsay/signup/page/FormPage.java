package org.hearsay.signup.page;

import java.util.Optional;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.ask.AskAnswer;
import org.hearsay.signup.ask.AskForm;
import org.hearsay.signup.ask.Asking;
import org.hearsay.signup.list.Frequency;

/** The form, alone or in a frame of somebody else's page, and what follows it. */
public final class FormPage {
  private FormPage() {}

  /** A new form; its box is never ticked. */
  public static String fresh(Asking.NewForm form) {
    return page(form, Optional.empty(), Optional.empty());
  }

  /** The form once more, with what was typed, and what is wrong with it. */
  public static String again(Asking.NewForm form, AskForm sent, AskAnswer.Wrong wrong) {
    return page(form, Optional.of(sent), Optional.of(wrong));
  }

  private static String page(
      Asking.NewForm form, Optional<AskForm> sent, Optional<AskAnswer.Wrong> wrong) {
    String list = form.list().name();
    return Html.page(
        "News on " + form.list().title(),
        Html.paragraph(
            "What is new, changed, denied or planned, by e-mail: each with the words it rests on"
                + " and who said them. No mail when there is nothing new."),
        wrong.map(FormPage::fault).orElse(""),
        "<form method=\"post\" action=\"" + SignUpAddress.ROOT + "/" + list + "\">",
        address(sent.map(AskForm::address).orElse(""), wrong),
        frequencies(sent.map(AskForm::frequency).orElse(Frequency.DAILY.code())),
        languages(sent.map(AskForm::language).orElse(DateLanguage.EN.code())),
        consent(form),
        hidden(form, sent, wrong),
        "<button type=\"submit\">Sign up</button>",
        "</form>",
        "<p class=\"note\">A mail with a link comes first; nothing else is sent before you confirm"
            + " it. <a href=\""
            + SignUpAddress.NEWS
            + "/"
            + list
            + "\" target=\"_blank\" rel=\"noopener\">What came in the last days</a></p>");
  }

  private static String fault(AskAnswer.Wrong wrong) {
    return "<p class=\"wrong\" role=\"alert\" id=\"fault\">" + Html.text(wrong.words()) + "</p>";
  }

  private static String address(String typed, Optional<AskAnswer.Wrong> wrong) {
    boolean isWrong = wrong.filter(fault -> fault.field().equals("email")).isPresent();
    return "<div class=\"field\"><label for=\"email\">E-mail address</label>"
        + "<input type=\"email\" id=\"email\" name=\"email\" required maxlength=\"254\""
        + " autocomplete=\"email\" value=\""
        + Html.text(typed)
        + "\""
        + (isWrong ? " aria-invalid=\"true\" aria-describedby=\"fault\"" : "")
        + "></div>";
  }

  static String frequencies(String chosen) {
    StringBuilder html = new StringBuilder("<fieldset><legend>How often</legend>");
    for (Frequency each : Frequency.values()) {
      html.append("<label><input type=\"radio\" name=\"frequency\" value=\"")
          .append(each.code())
          .append("\"")
          .append(each.code().equals(chosen) ? " checked" : "")
          .append(">")
          .append(Html.text(each.words()))
          .append("</label>");
    }
    return html.append("</fieldset>").toString();
  }

  static String languages(String chosen) {
    StringBuilder html =
        new StringBuilder(
            "<div class=\"field\"><label for=\"language\">Language of dates</label>"
                + "<select id=\"language\" name=\"language\">");
    for (DateLanguage each : DateLanguage.values()) {
      html.append("<option value=\"")
          .append(each.code())
          .append("\"")
          .append(each.code().equals(chosen) ? " selected" : "")
          .append(">")
          .append(Html.text(each.shown()))
          .append("</option>");
    }
    return html.append("</select></div>").toString();
  }

  private static String consent(Asking.NewForm form) {
    return "<div class=\"consent\"><p id=\"terms\">"
        + Html.text(form.text().words())
        + "</p><label><input type=\"checkbox\" name=\"consent\" value=\"yes\" required"
        + " aria-describedby=\"terms\"><span>I agree to this <span class=\"note\">(terms, version "
        + form.text().version()
        + ")</span></span></label></div>";
  }

  /** A good stamp of the same words is kept, so that nobody waits twice. */
  private static String hidden(
      Asking.NewForm form, Optional<AskForm> sent, Optional<AskAnswer.Wrong> wrong) {
    String version = Integer.toString(form.text().version());
    boolean keep =
        wrong.filter(fault -> !fault.field().equals("stamp")).isPresent()
            && sent.filter(before -> before.textVersion().equals(version)).isPresent();
    String stamp = keep ? sent.orElseThrow().hidden().stamp() : form.stamp();
    return "<input type=\"hidden\" name=\"version\" value=\""
        + Html.text(version)
        + "\"><input type=\"hidden\" name=\"stamp\" value=\""
        + Html.text(stamp)
        + "\"><div class=\"trap\" aria-hidden=\"true\"><label for=\"website\">Leave this empty</label>"
        + "<input type=\"text\" id=\"website\" name=\"website\" tabindex=\"-1\""
        + " autocomplete=\"off\"></div>";
  }

  /** What everybody reads who sent a form, whatever is known of the address. */
  public static String taken() {
    return Html.page(
        "Look into your mailbox",
        Html.paragraph(
            "If the address can get these news, a mail is on its way. Open the link in it within"
                + " 48 hours and press the button there; only then do news come."),
        "<p class=\"note\">Nothing there after some minutes? Look into the folder for spam. For one"
            + " address at most three such mails are sent a day.</p>");
  }

  public static String tooMany() {
    return Html.page(
        "Too many forms",
        Html.paragraph("Ten forms an hour are taken from one place. Please try again later."));
  }

  public static String closed() {
    return Html.page(
        "Nothing to sign up for", Html.paragraph("There are no such news here, or not any more."));
  }
}
