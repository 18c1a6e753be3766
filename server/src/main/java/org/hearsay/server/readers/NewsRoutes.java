package org.hearsay.server.readers;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.digest.render.DigestHtml;
import org.hearsay.server.resource.SlowQuestions;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.ValueKind;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.carry.PublicNews;
import org.hearsay.signup.carry.PublicNews.Question;
import org.hearsay.signup.page.FormPage;
import org.hearsay.store.RecordStore;

/** The digest of each open list as a page and as feeds, for anybody. */
public final class NewsRoutes {
  private static final String PATH = SignUpAddress.NEWS + "/{list}";
  private static final String LIST = "list";
  private static final String FRESH = "public, max-age=60";

  private final RecordStore store;
  private final InstantSource clock;
  private final Supplier<SignUpAddress> at;
  private final SlowQuestions slow = SlowQuestions.usual();
  private final AtomicReference<Optional<Told>> told = new AtomicReference<>(Optional.empty());

  /** The news as they are told to readers who reach the server there. */
  private record Told(SignUpAddress at, PublicNews news) {}

  /**
   * @param at where the server is reached from outside
   */
  public NewsRoutes(RecordStore store, InstantSource clock, Supplier<SignUpAddress> at) {
    this.store = store;
    this.clock = clock;
    this.at = at;
  }

  public List<Route> all() {
    return List.of(
        Route.get(
                PublicNews.STYLES,
                FormRoutes.GROUP,
                "How pages of news look",
                request ->
                    Reply.bytes(200, "text/css; charset=utf-8", DigestHtml.stylesheet())
                        .with("Cache-Control", "public, max-age=3600"))
            .asOpen(),
        news(PATH, "What is new on a list, as a page", HtmlReply.HTML, PublicNews::page),
        news(
            PATH + "/feed.atom",
            "The same as Atom",
            "application/atom+xml; charset=utf-8",
            PublicNews::atom),
        news(
            PATH + "/feed.json",
            "The same as JSON Feed",
            "application/feed+json; charset=utf-8",
            PublicNews::json));
  }

  private Route news(
      String path,
      String summary,
      String type,
      BiFunction<PublicNews, Question, Optional<String>> layout) {
    return Route.get(
            path, FormRoutes.GROUP, summary, slow.of(request -> answer(request, type, layout)))
        .with(
            List.of(
                Parameter.path(LIST, "Name of the list"),
                Parameter.query(
                    "days", ValueKind.integer(1, PublicNews.MOST_DAYS), "How many are told of"),
                Parameter.query(
                    "after",
                    ValueKind.integer(0, 999_999_999),
                    "The change of the store that a mail began after"),
                Parameter.query(
                    "language",
                    ValueKind.oneOf(
                        Arrays.stream(DateLanguage.values()).map(DateLanguage::code).toList()),
                    "Language of days")))
        .asOpen();
  }

  private Reply answer(
      ApiRequest request, String type, BiFunction<PublicNews, Question, Optional<String>> layout) {
    Question question =
        new Question(
            request.path(LIST),
            request.integer("days").orElse(PublicNews.DAYS),
            request.integer("after").map(OptionalLong::of).orElseGet(OptionalLong::empty),
            request.text("language").flatMap(DateLanguage::of).orElse(DateLanguage.EN));
    Optional<String> laid = layout.apply(news(), question);
    if (laid.isEmpty()) {
      return HtmlReply.of(404, FormPage.closed());
    }
    Reply reply =
        type.equals(HtmlReply.HTML)
            ? HtmlReply.of(200, laid.get())
            : Reply.bytes(200, type, laid.get());
    return reply.with("Cache-Control", FRESH);
  }

  /** What is known of news is kept as long as the server stays where it is. */
  private PublicNews news() {
    SignUpAddress here = at.get();
    return told.updateAndGet(
            known ->
                known.isPresent() && known.get().at().equals(here)
                    ? known
                    : Optional.of(new Told(here, new PublicNews(store, here, clock))))
        .orElseThrow()
        .news();
  }
}
