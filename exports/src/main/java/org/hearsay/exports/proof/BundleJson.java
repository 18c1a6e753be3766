package org.hearsay.exports.proof;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.hearsay.exports.core.Export;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.quote.ShortQuote;
import org.hearsay.exports.quote.Statement;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;

/**
 * The evidence bundle for programs: one object with a list of statements, each with its quote, the
 * outlet, the day, the link and where it stands in the stored text.
 */
public final class BundleJson implements Export {
  private final Sink sink;
  private String separator = "\n";

  public BundleJson(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void begin() throws IOException {
    sink.out().write("{\"schema\":\"hearsay.evidence/1\",\"statements\":[");
  }

  @Override
  public void report(CrisisRecord record) throws IOException {
    for (Statement statement : Statement.of(record)) {
      sink.out().write(separator + object(statement));
      separator = ",\n";
      sink.tally().row();
    }
  }

  @Override
  public void end() throws IOException {
    sink.out().write("\n]}\n");
  }

  private ObjectNode object(Statement statement) {
    Article article = statement.article();
    String quote = ShortQuote.of(statement.words(), sink.options());
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("speaker", statement.speaker()).put("act", statement.claim().act().code());
    node.put("kind", statement.claim().kind().code()).put("quote", quote);
    node.put("shortened", !quote.equals(statement.words().replace('\n', ' ').strip()));
    statement.claim().source().unresolved().ifPresent(why -> node.put("unresolved", why));
    node.put("outlet", article.publisher().orElse(null));
    node.put("published", article.published().map(Object::toString).orElse(null));
    node.put("title", article.title().orElse(null)).put("url", article.url().orElse(null));
    node.put("report", article.id()).put("claim", statement.claim().id());
    node.put("begin", statement.span().begin()).put("end", statement.span().end());
    return node;
  }
}
