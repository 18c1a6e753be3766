package org.hearsay.reader.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.model.RemovalReason;
import org.hearsay.model.RemovedText;
import org.hearsay.reader.credit.HeadMatter;
import org.hearsay.reader.furniture.Furniture;
import org.hearsay.reader.furniture.OtherArticle;
import org.hearsay.reader.furniture.Writers;
import org.hearsay.reader.language.LanguageGuess;
import org.hearsay.reader.text.TextLimit;

/**
 * Reads plain text.
 *
 * <p>Every word of the input is in the text or in what was removed, unless the text was too long
 * and cut.
 */
public final class PlainTextReader {
  /** Behind this many characters nothing is looked at: the text is cut long before. */
  private static final int LOOKED_AT = 600_000;

  private final String input;
  private final List<Piece> pieces;
  private final List<String> texts;
  private final List<Optional<RemovalReason>> reasons;

  private PlainTextReader(String input) {
    this.input = input;
    pieces = SoftWrap.pieces(Lines.blocks(start(input)));
    texts = pieces.stream().map(Piece::text).toList();
    reasons = new ArrayList<>(Furniture.judge(texts));
  }

  /**
   * Fills an article, whose id is given, from decoded input; byte order marks may begin its lines.
   * Empty when all lines are furniture.
   */
  public static Optional<Article.Builder> read(String id, String input) {
    return new PlainTextReader(input).read(id);
  }

  private Optional<Article.Builder> read(String id) {
    List<Integer> kept = kept();
    int other = OtherArticle.begin(kept.stream().map(texts::get).toList());
    kept.subList(other, kept.size())
        .forEach(i -> reasons.set(i, Optional.of(RemovalReason.OTHER_ARTICLE)));
    List<Integer> report = kept();
    HeadMatter head = HeadMatter.read(report.stream().map(texts::get).toList());
    head.lines().forEach(i -> reasons.set(report.get(i), Optional.of(RemovalReason.OTHER)));
    markWriters(head, report);
    Optional<Article.Builder> article = body(id);
    article.ifPresent(builder -> describe(builder, head, report));
    return article;
  }

  /** Below the story: what tells about those who wrote it. */
  private void markWriters(HeadMatter head, List<Integer> report) {
    int last = report.size() - 1;
    while (last > 1 && Writers.isAbout(texts.get(report.get(last)).strip(), head.byline())) {
      reasons.set(report.get(last), Optional.of(RemovalReason.CONTACT));
      last--;
    }
  }

  private void describe(Article.Builder article, HeadMatter head, List<Integer> report) {
    head.titleAt().ifPresent(at -> article.title(texts.get(report.get(at)).strip()));
    head.byline().ifPresent(article::byline);
    head.credit().ifPresent(article::credit);
    head.dateline().ifPresent(article::dateline);
    head.published().ifPresent(day -> article.published(day, PublishedBasis.DATELINE));
  }

  private Optional<Article.Builder> body(String id) {
    AlignedText aligned = new AlignedText(input);
    List<RemovedText> removed = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Optional<RemovalReason> reason = reasons.get(i);
      if (reason.isPresent()) {
        removed.add(new RemovedText(texts.get(i), reason.get()));
      } else {
        aligned.append(pieces.get(i));
      }
    }
    int end = TextLimit.end(aligned.text());
    if (end == 0) {
      return Optional.empty();
    }
    String text = aligned.text().substring(0, end);
    Article.Builder article =
        Article.builder(id, text)
            .removed(removed)
            .alignment(aligned.alignment(end))
            .language(LanguageGuess.of(text));
    HeadMatter.datelineIn(text).ifPresent(article::datelineSpan);
    if (end < aligned.text().length() || input.length() > LOOKED_AT) {
      article.issues(List.of(TextLimit.truncated(end)));
    }
    return Optional.of(article);
  }

  private List<Integer> kept() {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < reasons.size(); i++) {
      if (reasons.get(i).isEmpty()) {
        kept.add(i);
      }
    }
    return kept;
  }

  private static String start(String input) {
    if (input.length() <= LOOKED_AT) {
      return input;
    }
    int end = LOOKED_AT - (Character.isLowSurrogate(input.charAt(LOOKED_AT)) ? 1 : 0);
    return input.substring(0, end);
  }
}
