package org.hearsay.server.readers;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Method;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Shape;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.ask.AskAnswer;
import org.hearsay.signup.ask.AskForm;
import org.hearsay.signup.ask.Asking;
import org.hearsay.signup.consent.Sender;
import org.hearsay.signup.page.FormPage;
import org.hearsay.signup.page.Html;
import org.hearsay.signup.secret.Desk;

/** The public form of each list. */
public final class FormRoutes {
  static final String GROUP = "readers";
  private static final int MOST_BODY = 10_000;
  private static final String PATH = SignUpAddress.ROOT + "/{list}";

  private final Asking asking;
  private final Supplier<SignUpAddress> at;

  /**
   * @param at where the server is reached from outside
   */
  public FormRoutes(Desk desk, Supplier<SignUpAddress> at) {
    this.asking = new Asking(desk);
    this.at = at;
  }

  public List<Route> all() {
    return List.of(
        Route.get(
                SignUpAddress.ROOT + "/style.css",
                GROUP,
                "How the pages look",
                request ->
                    Reply.bytes(200, "text/css; charset=utf-8", Html.styleSheet())
                        .with("Cache-Control", "public, max-age=3600"))
            .asOpen(),
        Route.get(PATH, GROUP, "The form of a list", this::show)
            .with(Parameter.path("list", "Name of the list"))
            .asOpen(),
        Route.of(Method.POST, PATH, GROUP, "Asks for the news of a list", this::ask)
            .with(Parameter.path("list", "Name of the list"))
            .takes(Shape.of(Fields.URL_ENCODED), MOST_BODY)
            .guardedBy(Route.Guard.FORM));
  }

  private Reply show(ApiRequest request) {
    return asking
        .form(request.path("list"))
        .map(form -> HtmlReply.framed(200, FormPage.fresh(form)))
        .orElseGet(() -> HtmlReply.framed(404, FormPage.closed()));
  }

  private Reply ask(ApiRequest request) {
    Fields fields = Fields.of(request);
    String list = request.path("list");
    AskForm form =
        new AskForm(
            list,
            fields.text("email"),
            fields.text("frequency"),
            fields.text("language"),
            fields.text("consent").equals("yes"),
            fields.text("version"),
            new AskForm.Hidden(fields.text("stamp"), fields.text("website")));
    AskAnswer answer =
        asking.ask(
            form,
            new Sender(request.sender().client(), request.sender().agent(), at.get().form(list)));
    if (answer instanceof AskAnswer.Wrong wrong) {
      return again(list, form, wrong);
    }
    if (answer instanceof AskAnswer.TooMany many) {
      return HtmlReply.framed(429, FormPage.tooMany())
          .with("Retry-After", Long.toString(many.seconds()));
    }
    if (answer instanceof AskAnswer.Closed) {
      return HtmlReply.framed(404, FormPage.closed());
    }
    return HtmlReply.framed(200, FormPage.taken());
  }

  private Reply again(String list, AskForm sent, AskAnswer.Wrong wrong) {
    Optional<Asking.NewForm> form = asking.form(list);
    return form.map(fresh -> HtmlReply.framed(400, FormPage.again(fresh, sent, wrong)))
        .orElseGet(() -> HtmlReply.framed(404, FormPage.closed()));
  }
}
