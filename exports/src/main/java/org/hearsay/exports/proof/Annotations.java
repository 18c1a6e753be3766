package org.hearsay.exports.proof;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.hearsay.exports.core.Export;
import org.hearsay.exports.core.Sink;
import org.hearsay.model.Article;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.json.Hashes;

/**
 * W3C Web Annotations of events and claims, one object of JSON-LD a line: the words by quote and by
 * position in the stored text, and by PROV what they derive from and what made them.
 *
 * <p>Positions are UTF-16 code units of the text with the given SHA-256, half-open.
 */
public final class Annotations implements Export {
  private static final int CONTEXT_SIGNS = 32;

  private final Sink sink;

  public Annotations(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void report(CrisisRecord record) throws IOException {
    for (Claim claim : record.claims()) {
      Span span =
          claim.content().stream().reduce(Span::cover).orElseGet(() -> claim.cue().orElseThrow());
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      body.put("type", "hearsay:Claim").put("hearsay:act", claim.act().code());
      body.put("hearsay:kind", claim.kind().code());
      body.put(
          "hearsay:source", claim.source().actor().flatMap(id -> name(record, id)).orElse(null));
      claim.source().unresolved().ifPresent(why -> body.put("hearsay:unresolved", why));
      write(annotation(record, claim.id(), span, body, claim.by().toString()));
    }
    for (Event event : record.events()) {
      Span span = event.evidence().isEmpty() ? event.trigger() : event.evidence().get(0);
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      body.put("type", "hearsay:Event").put("hearsay:type", event.type().code());
      body.put("hearsay:status", event.status().code());
      names(body.putArray("hearsay:actors"), record, event.actors());
      names(body.putArray("hearsay:recipients"), record, event.recipients());
      event.heldBy().forEach(body.putArray("hearsay:heldBy")::add);
      write(annotation(record, event.id(), span, body, event.by().toString()));
    }
  }

  private void write(ObjectNode annotation) throws IOException {
    sink.out().write(annotation + "\n");
    sink.tally().row();
  }

  private static Optional<String> name(CrisisRecord record, String id) {
    return record.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(actor -> actor.name())
        .findFirst();
  }

  private static void names(ArrayNode array, CrisisRecord record, Iterable<String> ids) {
    ids.forEach(id -> name(record, id).ifPresent(array::add));
  }

  private static ObjectNode annotation(
      CrisisRecord record, String fact, Span span, ObjectNode body, String by) {
    Article article = record.article();
    String report = "urn:hearsay:report:" + article.id();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    context(node);
    node.put("id", report + ":" + fact).put("type", "Annotation").put("motivation", "identifying");
    node.set("body", body);
    ObjectNode target = node.putObject("target");
    target.put("source", article.url().orElse(report));
    selectors(target.putArray("selector"), article.text(), span);
    node.putObject("prov:wasDerivedFrom")
        .put("id", report)
        .put("hearsay:textHash", Hashes.sha256(article.text()));
    article
        .publisher()
        .ifPresent(
            publisher ->
                node.putObject("prov:wasAttributedTo")
                    .put("type", "prov:Organization")
                    .put("name", publisher));
    node.putObject("prov:wasGeneratedBy")
        .put("type", "prov:Activity")
        .put("prov:used", report)
        .putObject("prov:wasAssociatedWith")
        .put("type", "prov:SoftwareAgent")
        .put("name", record.provenance().engine())
        .put("hearsay:component", by);
    return node;
  }

  private static void context(ObjectNode node) {
    node.putArray("@context")
        .add("http://www.w3.org/ns/anno.jsonld")
        .addObject()
        .put("prov", "http://www.w3.org/ns/prov#")
        .put("hearsay", "urn:hearsay:vocabulary:");
  }

  private static void selectors(ArrayNode selectors, String text, Span span) {
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", span.text(text))
        .put("prefix", before(text, span.begin()))
        .put("suffix", after(text, span.end()));
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", span.begin())
        .put("end", span.end());
  }

  private static String before(String text, int end) {
    int begin = Math.max(0, end - CONTEXT_SIGNS);
    boolean split = begin > 0 && Character.isLowSurrogate(text.charAt(begin));
    return text.substring(split ? begin + 1 : begin, end);
  }

  private static String after(String text, int begin) {
    int end = Math.min(text.length(), begin + CONTEXT_SIGNS);
    boolean split = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return text.substring(begin, split ? end - 1 : end);
  }
}
