package org.hearsay.digest.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.hearsay.digest.Digest;
import org.hearsay.digest.DigestEntry;
import org.hearsay.digest.Section;
import org.hearsay.digest.Since;
import org.hearsay.digest.Why;
import org.hearsay.digest.Words;
import org.hearsay.record.json.JsonLayout;
import org.hearsay.record.json.JsonOut;

/** A digest as one JSON object, for programs; {@code null} is "nothing is known". */
public final class DigestJson {
  /** The name and version of the shape. */
  public static final String SCHEMA = "hearsay.digest/1";

  private final JsonOut out;
  private final Digest digest;
  private final Look look;
  private final Phrases phrases;

  private DigestJson(JsonGenerator json, Digest digest, Look look) {
    this.out = new JsonOut(json);
    this.digest = digest;
    this.look = look;
    this.phrases = new Phrases(look.dates());
  }

  /** The digest on many lines, without a line feed at its end. */
  public static String of(Digest digest, Look look) {
    return JsonLayout.INDENTED.write(json -> new DigestJson(json, digest, look).whole(json));
  }

  private void whole(JsonGenerator json) throws IOException {
    json.writeStartObject();
    out.string("schema", SCHEMA);
    out.string("title", digest.scope().title());
    out.string("subject", Subject.of(digest));
    out.string("day", digest.day());
    since();
    out.string("until", digest.until().at());
    json.writeNumberField("untilChange", digest.until().change());
    out.count("reports", digest.reports());
    out.count("origins", digest.origins());
    out.list("sections", digest.sections(), this::section);
    json.writeEndObject();
  }

  private void since() throws IOException {
    if (digest.since() instanceof Since.Earlier earlier) {
      out.string("since", earlier.point().at());
      out.json().writeNumberField("sinceChange", earlier.point().change());
    } else {
      out.string("since", ((Since.Published) digest.since()).day());
      out.json().writeNullField("sinceChange");
    }
  }

  private void section(Section section) throws IOException {
    out.string("reason", section.reason().code());
    out.list("entries", section.entries(), this::entry);
    out.count("more", section.more());
  }

  private void entry(DigestEntry entry) throws IOException {
    out.string("kind", entry.kind().code());
    out.string("id", entry.id());
    out.string("headline", entry.headline());
    out.string("status", entry.status().map(status -> status.code()));
    out.string("start", entry.when().flatMap(when -> when.start()));
    out.string("end", entry.when().flatMap(when -> when.end()));
    out.string("why", entry.why().kind().code());
    out.string("inWords", phrases.state(entry));
    out.object("before", entry.why().before(), this::state);
    out.object("now", entry.why().now(), this::state);
    out.list("words", entry.words(), this::words);
    out.count("origins", entry.support().origins());
    out.count("reports", entry.support().reports());
    out.string("changedAt", entry.changedAt());
    Optional<String> link =
        entry.words().stream().findFirst().flatMap(words -> look.link(digest.scope(), words));
    out.string("link", link);
  }

  private void state(Why.State state) throws IOException {
    out.string("status", state.status().map(status -> status.code()));
    out.string("change", state.change().map(change -> change.code()));
    out.string("start", state.when().flatMap(when -> when.start()));
    out.string("end", state.when().flatMap(when -> when.end()));
    out.string("where", state.where());
    out.string("words", state.words());
  }

  private void words(Words words) throws IOException {
    out.string("voice", words.voice());
    out.string("quote", words.quote());
    out.string("outlet", words.outlet());
    out.string("on", words.on());
    out.string("url", words.url());
    out.string("report", words.report());
    out.count("begin", words.span().begin());
    out.count("end", words.span().end());
  }
}
