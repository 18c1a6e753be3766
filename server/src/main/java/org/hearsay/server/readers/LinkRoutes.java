package org.hearsay.server.readers;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Handler;
import org.hearsay.server.route.Method;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.Shape;
import org.hearsay.server.route.ValueKind;
import org.hearsay.signup.address.EmailAddress;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.consent.Sender;
import org.hearsay.signup.list.Frequency;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.list.MailingLists;
import org.hearsay.signup.manage.Confirming;
import org.hearsay.signup.manage.OwnData;
import org.hearsay.signup.manage.Preferences;
import org.hearsay.signup.page.OwnPages;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.subscriber.Links.Purpose;
import org.hearsay.signup.subscriber.Subscription;

/** The pages that links in mails lead to: looking changes nothing, however often. */
public final class LinkRoutes {
  private static final int MOST_BODY = 10_000;

  private final MailingLists lists;
  private final Confirming confirming;
  private final Preferences preferences;
  private final OwnData own;
  private final Supplier<SignUpAddress> at;

  public LinkRoutes(Desk desk, Supplier<SignUpAddress> at) {
    this.lists = new MailingLists(desk.database());
    this.confirming = new Confirming(desk);
    this.preferences = new Preferences(desk);
    this.own = new OwnData(desk);
    this.at = at;
  }

  public List<Route> all() {
    return List.of(
        look("/confirm", "Asks whether the news are wanted", this::askToConfirm),
        send("/confirm", "Confirms that they are", this::confirm),
        look("/leave", "Asks whether the news are to end", this::askToLeave),
        send("/leave", "Ends them; mail programs send this for their readers", this::leave),
        look("/preferences", "What a subscriber may choose", this::show),
        send("/preferences", "Chooses it", this::choose),
        look("/data", "All that is kept of a subscriber", this::data),
        send("/erase", "Erases all that is kept of a subscriber", this::erase));
  }

  private static Route look(String path, String summary, Handler handler) {
    return withToken(Route.get(SignUpAddress.ROOT + path, FormRoutes.GROUP, summary, handler))
        .asOpen();
  }

  private static Route send(String path, String summary, Handler handler) {
    Shape either =
        new Shape(
            java.util.Map.of(
                Fields.URL_ENCODED, Schemas.anything(), "multipart/form-data", Schemas.anything()));
    return withToken(
            Route.of(Method.POST, SignUpAddress.ROOT + path, FormRoutes.GROUP, summary, handler))
        .takes(either, MOST_BODY)
        .guardedBy(Route.Guard.LINK);
  }

  private static Route withToken(Route route) {
    return route.with(Parameter.query("t", ValueKind.text(), "The secret of the link"));
  }

  private static String token(ApiRequest request) {
    return request.text("t").orElse("");
  }

  private Sender sender(ApiRequest request, String path) {
    return new Sender(
        request.sender().client(),
        request.sender().agent(),
        at.get().base() + SignUpAddress.ROOT + path);
  }

  private MailingList list(Subscription one) {
    return lists.find(one.list()).orElseThrow();
  }

  private static Reply nowhere() {
    return HtmlReply.of(404, OwnPages.noSuchLink());
  }

  private Reply askToConfirm(ApiRequest request) {
    String token = token(request);
    return confirming
        .look(token)
        .map(one -> HtmlReply.of(200, OwnPages.confirm(one, list(one), token)))
        .orElseGet(LinkRoutes::nowhere);
  }

  private Reply confirm(ApiRequest request) {
    return confirming
        .confirm(token(request), sender(request, "/confirm"))
        .map(
            done ->
                HtmlReply.of(200, OwnPages.confirmed(done.one(), list(done.one()), done.manage())))
        .orElseGet(LinkRoutes::nowhere);
  }

  private Optional<Subscription> leaving(String token) {
    return preferences.look(token, Purpose.LEAVE).or(() -> preferences.look(token, Purpose.MANAGE));
  }

  private Reply askToLeave(ApiRequest request) {
    String token = token(request);
    return leaving(token)
        .map(one -> HtmlReply.of(200, OwnPages.leave(one, list(one), token)))
        .orElseGet(LinkRoutes::nowhere);
  }

  private Reply leave(ApiRequest request) {
    String token = token(request);
    Sender sender = sender(request, "/leave");
    return preferences
        .leave(token, Purpose.LEAVE, sender)
        .or(() -> preferences.leave(token, Purpose.MANAGE, sender))
        .map(one -> HtmlReply.of(200, OwnPages.left(list(one))))
        .orElseGet(LinkRoutes::nowhere);
  }

  private Reply show(ApiRequest request) {
    return preferences
        .look(token(request), Purpose.MANAGE)
        .map(one -> page(one, request, ""))
        .orElseGet(LinkRoutes::nowhere);
  }

  private Reply page(Subscription one, ApiRequest request, String notice) {
    return HtmlReply.of(200, OwnPages.preferences(one, list(one), token(request), notice));
  }

  private Reply choose(ApiRequest request) {
    Fields fields = Fields.of(request);
    Optional<Frequency> frequency = Frequency.find(fields.text("frequency"));
    Optional<DateLanguage> language = DateLanguage.of(fields.text("language"));
    if (frequency.isEmpty() || language.isEmpty()) {
      return preferences
          .look(token(request), Purpose.MANAGE)
          .map(one -> page(one, request, "Nothing was changed: choose how often, and a language."))
          .orElseGet(LinkRoutes::nowhere);
    }
    return preferences
        .change(token(request), frequency.get(), language.get(), sender(request, "/preferences"))
        .map(one -> page(one, request, "Saved."))
        .orElseGet(LinkRoutes::nowhere);
  }

  private Reply data(ApiRequest request) {
    return preferences
        .look(token(request), Purpose.MANAGE)
        .map(
            one ->
                Reply.bytes(200, Shape.JSON, own.export(new EmailAddress(one.address())))
                    .with("Content-Disposition", "attachment; filename=\"hearsay-my-data.json\""))
        .orElseGet(LinkRoutes::nowhere);
  }

  private Reply erase(ApiRequest request) {
    Optional<Subscription> one = preferences.look(token(request), Purpose.MANAGE);
    if (one.isEmpty()) {
      return nowhere();
    }
    if (!Fields.of(request).text("sure").equals("yes")) {
      return page(one.get(), request, "Nothing was erased: tick the box if you are sure.");
    }
    own.erase(new EmailAddress(one.get().address()));
    return HtmlReply.of(200, OwnPages.erased());
  }
}
