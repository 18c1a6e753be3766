package org.hearsay.digest.render;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.digest.Digest;
import org.hearsay.digest.DigestEntry;
import org.hearsay.digest.Reason;
import org.hearsay.digest.Words;
import org.hearsay.record.json.JsonLayout;
import org.hearsay.record.json.JsonOut;

/** A digest as a feed: an item for each entry, with an id that stays. */
public final class DigestFeed {
  private final Digest digest;
  private final Look look;
  private final Phrases phrases;

  private DigestFeed(Digest digest, Look look) {
    this.digest = digest;
    this.look = look;
    this.phrases = new Phrases(look.dates());
  }

  /**
   * The digest as Atom (RFC 4287).
   *
   * @param self the address of the feed
   */
  public static String atom(Digest digest, Look look, String self) {
    return new DigestFeed(digest, look).atom(self);
  }

  /**
   * The digest as JSON Feed 1.1.
   *
   * @param self the address of the feed
   */
  public static String json(Digest digest, Look look, String self) {
    return new DigestFeed(digest, look).json(self);
  }

  private String atom(String self) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    xml.append("  <id>").append(Html.text(self)).append("</id>\n");
    xml.append("  <title>").append(Html.text(digest.scope().title())).append("</title>\n");
    xml.append("  <updated>").append(updated()).append("</updated>\n");
    xml.append("  <author><name>Hearsay</name></author>\n");
    xml.append("  <link rel=\"self\" href=\"").append(Html.text(self)).append("\"/>\n");
    look.all(digest)
        .ifPresent(at -> xml.append("  <link href=\"").append(Html.text(at)).append("\"/>\n"));
    entries().forEach(entry -> atom(xml, entry));
    return xml.append("</feed>\n").toString();
  }

  private void atom(StringBuilder xml, DigestEntry entry) {
    xml.append("  <entry>\n    <id>").append(id(entry)).append("</id>\n");
    xml.append("    <title>").append(Html.text(title(entry))).append("</title>\n");
    xml.append("    <updated>").append(entry.changedAt()).append("</updated>\n");
    link(entry)
        .ifPresent(at -> xml.append("    <link href=\"").append(Html.text(at)).append("\"/>\n"));
    xml.append("    <category term=\"").append(entry.reason().code()).append("\"/>\n");
    xml.append("    <content type=\"text\">").append(Html.text(content(entry)));
    xml.append("</content>\n  </entry>\n");
  }

  private String json(String self) {
    return JsonLayout.INDENTED.write(
        json -> {
          JsonOut out = new JsonOut(json);
          json.writeStartObject();
          out.string("version", "https://jsonfeed.org/version/1.1");
          out.string("title", digest.scope().title());
          Optional<String> home = look.all(digest);
          if (home.isPresent()) {
            out.string("home_page_url", home);
          }
          out.string("feed_url", self);
          out.list(
              "items",
              entries().toList(),
              entry -> {
                out.string("id", id(entry));
                Optional<String> link = link(entry);
                if (link.isPresent()) {
                  out.string("url", link);
                }
                out.string("title", title(entry));
                out.string("content_text", content(entry));
                out.string("date_modified", entry.changedAt());
                out.strings("tags", List.of(entry.reason().code()));
              });
          json.writeEndObject();
        });
  }

  /** The newest first, as feeds are read. */
  private Stream<DigestEntry> entries() {
    return digest.sections().stream()
        .flatMap(section -> section.entries().stream())
        .sorted(Comparator.comparing(DigestEntry::changedAt).reversed());
  }

  private Instant updated() {
    return entries().findFirst().map(DigestEntry::changedAt).orElse(digest.until().at());
  }

  private static String id(DigestEntry entry) {
    return "urn:hearsay:" + entry.kind().code() + ":" + Html.text(entry.id());
  }

  private static String title(DigestEntry entry) {
    return Reason.PLANNED == entry.reason()
        ? "Planned: " + entry.headline()
        : Phrases.title(entry.reason()) + ": " + entry.headline();
  }

  private Optional<String> link(DigestEntry entry) {
    return entry.words().stream()
        .findFirst()
        .flatMap(
            words -> look.link(digest.scope(), words).or(() -> words.url().filter(Html::isWeb)));
  }

  private String content(DigestEntry entry) {
    StringBuilder text = new StringBuilder(phrases.state(entry));
    for (Words words : entry.words()) {
      text.append(text.isEmpty() ? "" : "\n");
      Phrases.voice(entry, words).ifPresent(said -> text.append(said).append(": "));
      text.append(Phrases.quoted(words)).append(" — ").append(phrases.outlet(words));
    }
    return text.append('\n').append(Phrases.support(entry)).toString();
  }
}
