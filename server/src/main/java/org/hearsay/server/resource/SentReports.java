package org.hearsay.server.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.intake.Submissions;
import org.hearsay.intake.WebInputs;
import org.hearsay.model.Article;
import org.hearsay.reader.Hints;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.ReportReader;
import org.hearsay.reader.UnreadableReportException;
import org.hearsay.reader.input.InputOptions;
import org.hearsay.reader.input.ReportStream;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Shape;
import org.hearsay.store.ingest.Submission;
import org.hearsay.store.ingest.UnfitInputException;

/** The report that a request brings, however it is sent. */
final class SentReports {
  private static final List<String> FIELDS =
      List.of("url", "publisher", "published", "title", "crisis");

  private final Optional<WebInputs> web;

  SentReports(Optional<WebInputs> web) {
    this.web = web;
  }

  /**
   * A report to be taken in.
   *
   * @param crisis that it is put into
   */
  record Sent(Submission submission, Optional<String> crisis) {}

  Sent of(ApiRequest request) {
    return switch (request.mediaType()) {
      case Shape.JSON -> ofJson(request.object());
      case "multipart/form-data" -> ofForm(FormData.parse(request));
      default -> ofBytes(request.body(), request::text, Hints.none());
    };
  }

  private Sent ofJson(ObjectNode body) {
    Map<String, String> fields = new TreeMap<>();
    for (String name : FIELDS) {
      ApiRequest.field(body, name).ifPresent(value -> fields.put(name, value));
    }
    Function<String, Optional<String>> known = name -> Optional.ofNullable(fields.get(name));
    Optional<String> html = ApiRequest.field(body, "html");
    Optional<String> words = ApiRequest.field(body, "text").or(() -> html);
    if (words.isPresent()) {
      byte[] bytes = words.get().getBytes(StandardCharsets.UTF_8);
      return ofBytes(bytes, known, Hints.none().withCharset(StandardCharsets.UTF_8));
    }
    if (known.apply("url").isEmpty()) {
      throw new ProblemException(
          Problem.parameter("text", "One of the fields text, html and url must be there."));
    }
    return ofAddress(known.apply("url").get(), known);
  }

  private static Sent ofForm(FormData form) {
    byte[] file =
        form.bytes("file")
            .orElseThrow(
                () -> new ProblemException(Problem.parameter("file", "The part file is missing.")));
    return ofBytes(file, form::text, Hints.none());
  }

  private static Sent ofBytes(
      byte[] bytes, Function<String, Optional<String>> fields, Hints hints) {
    ReadOptions options = options(fields).withHints(hints);
    return new Sent(new Bytes(bytes, options), fields.apply("crisis"));
  }

  private Sent ofAddress(String url, Function<String, Optional<String>> fields) {
    if (web.isEmpty()) {
      throw new ProblemException(
          Problem.forbidden("This server fetches nothing; it was not started with --fetch."));
    }
    if (!WebInputs.isAddress(url)) {
      throw new ProblemException(Problem.parameter("url", "The field url is no address."));
    }
    return new Sent(new Fetched(web.get(), url, options(fields)), fields.apply("crisis"));
  }

  private static ReadOptions options(Function<String, Optional<String>> fields) {
    ReadOptions options = ReadOptions.none();
    options = fields.apply("url").map(options::withUrl).orElse(options);
    options = fields.apply("publisher").map(options::withPublisher).orElse(options);
    options = fields.apply("title").map(options::withTitle).orElse(options);
    return fields
        .apply("published")
        .map(SentReports::day)
        .map(options::withPublished)
        .orElse(options);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new ProblemException(
          Problem.parameter("published", "The field published is no day such as 2022-01-18."), e);
    }
  }

  /** A report whose bytes were sent. */
  private record Bytes(byte[] bytes, ReadOptions options) implements Submission {
    @Override
    public String name() {
      return options.url().orElse("sent to the server");
    }

    @Override
    public Article article() throws UnfitInputException {
      try {
        return new ReportReader().read(bytes, options);
      } catch (UnreadableReportException e) {
        throw new UnfitInputException(String.valueOf(e.getMessage()));
      }
    }
  }

  /** A report that is fetched. */
  private record Fetched(WebInputs web, String url, ReadOptions options) implements Submission {
    @Override
    public String name() {
      return url;
    }

    @Override
    public Article article() throws IOException, UnfitInputException {
      InputOptions usual = InputOptions.usual().withDefaults(options);
      try (ReportStream stream = new ReportStream(List.of(web.source(url)), usual)) {
        Submissions reports = new Submissions(stream);
        if (!reports.hasNext()) {
          throw new UnfitInputException("there is no report at this address");
        }
        Article article = reports.next().article();
        if (reports.hasNext()) {
          throw new UnfitInputException(
              "more than one report lies there: hearsay ingest takes them all");
        }
        return article;
      }
    }
  }
}
