package org.hearsay.exports.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.exports.core.Tally;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.Happening;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.model.Article;
import org.hearsay.model.facts.Event;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Quote;

/**
 * The 16 columns of GDELT 2.0 Mentions: a row for each row of Events and each stretch of words that
 * tells of it; a file of it has no header.
 */
public final class GdeltMentions implements DatasetExport.Shape {
  private static final int WEB = 1;
  private static final int CITATION_ONLY = 2;
  private static final List<String> COLUMNS =
      List.of(
          "GLOBALEVENTID",
          "EventTimeDate",
          "MentionTimeDate",
          "MentionType",
          "MentionSourceName",
          "MentionIdentifier",
          "SentenceID",
          "Actor1CharOffset",
          "Actor2CharOffset",
          "ActionCharOffset",
          "InRawText",
          "Confidence",
          "MentionDocLen",
          "MentionDocTone",
          "MentionDocTranslationInfo",
          "Extras");

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public List<List<Cell>> rows(CrisisView view, Tally tally) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Happening happening : Happening.happened(view, tally)) {
      for (Dyad dyad :
          Dyad.of(happening.actors(), happening.recipients(), happening.event().type())) {
        happening.quotes().forEach(quote -> rows.add(row(happening, dyad, quote)));
      }
    }
    return rows;
  }

  private static List<Cell> row(Happening happening, Dyad dyad, Quote quote) {
    CrisisRecord record = happening.view().report(quote.report());
    Article article = record.article();
    Optional<Event> event =
        record.events().stream().filter(x -> x.id().equals(quote.id())).findFirst();
    Cells cells = new Cells().whole(GdeltFields.id(happening, dyad));
    moment(cells, happening.first());
    moment(cells, article);
    return cells
        .whole(article.url().isPresent() ? WEB : CITATION_ONLY)
        .text(article.publisher())
        .text(article.url().or(article::title).orElse(article.id()))
        .whole(Mentions.sentence(article.text(), quote.span().begin()))
        .whole(Mentions.nearest(record, dyad.actor(), quote.span()))
        .whole(Mentions.nearest(record, dyad.recipient(), quote.span()))
        .whole(event.map(x -> x.trigger().begin()).orElse(quote.span().begin()))
        .whole(1)
        .whole(Math.round(event.map(Event::confidence).orElse(0.5) * 10) * 10)
        .whole(article.text().length())
        .none(3)
        .list();
  }

  private static void moment(Cells cells, Article article) {
    GdeltFields.moment(article).ifPresentOrElse(cells::whole, () -> cells.none(1));
  }
}
