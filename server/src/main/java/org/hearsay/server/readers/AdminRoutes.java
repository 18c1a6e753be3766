package org.hearsay.server.readers;

import java.util.List;
import java.util.function.Supplier;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.page.AdminPages;
import org.hearsay.signup.page.FormPage;
import org.hearsay.signup.secret.Desk;

/** What whoever runs the server sees of readers. */
public final class AdminRoutes {
  private static final String PATH = SignUpAddress.ROOT + "/admin";

  private final Desk desk;
  private final Supplier<SignUpAddress> at;

  public AdminRoutes(Desk desk, Supplier<SignUpAddress> at) {
    this.desk = desk;
    this.at = at;
  }

  public List<Route> all() {
    return List.of(
        Route.get(PATH, FormRoutes.GROUP, "All lists", request -> page(pages().lists()))
            .asPersonal(),
        Route.get(
                PATH + "/{list}",
                FormRoutes.GROUP,
                "The subscribers, messages and consents of a list",
                this::list)
            .with(Parameter.path("list", "Name of the list"))
            .asPersonal());
  }

  private AdminPages pages() {
    return new AdminPages(desk.database(), at.get());
  }

  private Reply list(ApiRequest request) {
    return pages()
        .list(request.path("list"))
        .map(AdminRoutes::page)
        .orElseGet(() -> HtmlReply.of(404, FormPage.closed()));
  }

  private static Reply page(String html) {
    return HtmlReply.of(200, html);
  }
}
