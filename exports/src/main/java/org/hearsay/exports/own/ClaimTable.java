package org.hearsay.exports.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.exports.table.Column.Kind;
import org.hearsay.exports.table.Table;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Claim;
import org.hearsay.record.CrisisRecord;

/** A row for each claim: who says what to whom, through whom, and what answers it. */
public final class ClaimTable implements Table {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts(
              "claim",
              "act",
              "kind",
              "source",
              "source_country",
              "source_sector",
              "source_role",
              "source_words",
              "source_unresolved"),
          Column.items("recipients", "about", "via"),
          Column.texts("cue", "content", "document", "inside"),
          Column.items("same_as", "events", "answers", "answered_by"),
          Common.TIME,
          Common.PLACE,
          Column.of(Kind.NUMBER, "confidence"),
          Common.SOURCE);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Stream<List<Cell>> rows(CrisisRecord record) {
    RecordView view = new RecordView(record);
    return record.claims().stream().map(claim -> row(view, claim));
  }

  private static List<Cell> row(RecordView view, Claim claim) {
    Optional<Actor> source = view.actor(claim.source().actor());
    CrisisRecord record = view.record();
    Cells cells =
        new Cells()
            .text(claim.id())
            .text(claim.act().code())
            .text(claim.kind().code())
            .text(source.map(Actor::name))
            .text(source.flatMap(Actor::country))
            .text(source.flatMap(Actor::sector))
            .text(source.flatMap(Actor::role))
            .text(view.words(claim.source().mention()))
            .text(claim.source().unresolved())
            .items(names(view, claim.recipients()))
            .items(names(view, claim.about()))
            .items(names(view, claim.via()))
            .text(view.words(claim.cue()))
            .text(String.join(" … ", view.words(claim.content())))
            .text(view.words(claim.document()))
            .text(claim.inside())
            .items(claim.sameAs())
            .items(record.eventsByClaim().getOrDefault(claim.id(), List.of()))
            .items(
                record.disputes().stream()
                    .filter(dispute -> dispute.claim().equals(Optional.of(claim.id())))
                    .map(dispute -> dispute.relation().code() + " " + dispute.answers())
                    .toList())
            .items(
                record.disputes().stream()
                    .filter(dispute -> dispute.answers().equals(claim.id()))
                    .map(dispute -> dispute.claim().or(dispute::event).orElseThrow())
                    .toList());
    Common.time(cells, view.time(claim.time()));
    Common.place(cells, view.place(claim.place()));
    cells.amount(Optional.of(claim.confidence()));
    return Common.source(cells, view, quote(claim)).list();
  }

  private static List<String> names(RecordView view, List<String> ids) {
    return view.actors(ids).stream().map(Actor::name).toList();
  }

  /** From the first to the last word of the content; of a claim without content the cue. */
  private static Span quote(Claim claim) {
    return claim.content().stream().reduce(Span::cover).orElseGet(() -> claim.cue().orElseThrow());
  }
}
