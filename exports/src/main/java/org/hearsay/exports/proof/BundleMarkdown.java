package org.hearsay.exports.proof;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hearsay.exports.core.Export;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.quote.ShortQuote;
import org.hearsay.exports.quote.Statement;
import org.hearsay.model.Article;
import org.hearsay.model.facts.Dispute;
import org.hearsay.record.CrisisRecord;

/**
 * The evidence bundle for people, in Markdown: under each report who says what, quoted, with its
 * outlet, day and link, and what answers what.
 */
public final class BundleMarkdown implements Export {
  private static final String SIGNS = "\\`*_{}[]<>()#+-.!|~&";

  private final Sink sink;
  private final Writer out;

  public BundleMarkdown(Sink sink) {
    this.sink = sink;
    this.out = sink.out();
  }

  @Override
  public void begin() throws IOException {
    out.write("# Evidence\n\nWhat is said, by whom, and where it stands. Nothing here is judged");
    out.write(" true or false.\n");
  }

  @Override
  public void report(CrisisRecord record) throws IOException {
    List<Statement> statements = Statement.of(record);
    if (statements.isEmpty()) {
      return;
    }
    head(record.article());
    for (Statement statement : statements) {
      out.write("- **" + escaped(statement.speaker()) + "** " + statement.verb() + ": ");
      out.write(quoted(statement) + " ");
      out.write("(" + statement.claim().id() + answers(record, statement) + ")\n");
      sink.tally().row();
    }
  }

  private void head(Article article) throws IOException {
    out.write("\n## " + escaped(article.title().orElse("Report " + article.id())) + "\n\n");
    out.write(escaped(article.publisher().orElse("unknown outlet")) + ", ");
    out.write(article.published().map(Object::toString).orElse("undated"));
    if (article.url().isPresent()) {
      out.write(", " + link(article.url().get()));
    }
    out.write("  \nReport `" + article.id() + "`\n\n");
  }

  private String quoted(Statement statement) {
    String words = escaped(ShortQuote.of(statement.words(), sink.options()));
    return switch (statement.claim().kind()) {
      case DIRECT -> "“" + words + "”";
      case MIXED, INDIRECT -> words;
    };
  }

  private static String answers(CrisisRecord record, Statement statement) {
    StringBuilder words = new StringBuilder();
    for (Dispute dispute : record.disputes()) {
      if (dispute.claim().filter(statement.claim().id()::equals).isPresent()) {
        words.append(", ").append(dispute.relation().code()).append(' ').append(dispute.answers());
      }
    }
    return words.toString();
  }

  /** A link that cannot be more than a link; other kinds of addresses are words. */
  private static String link(String url) {
    boolean web = url.startsWith("https://") || url.startsWith("http://");
    boolean safe = url.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>');
    return web && safe ? "<" + url + ">" : escaped(url);
  }

  /** Words that Markdown shows as they are, HTML among them. */
  static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (SIGNS.indexOf(c) >= 0) {
        escaped.append('\\').append(c);
      } else {
        escaped.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return escaped.toString();
  }
}
