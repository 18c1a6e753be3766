package org.hearsay.record.crisis;

import java.io.IOException;
import org.hearsay.record.json.JsonOut;

/** The fields of groups of reports, joins, rulings and changes, in the order of the schema. */
final class GroupShape {
  private final JsonOut out;

  GroupShape(JsonOut out) {
    this.out = out;
  }

  void origin(Origin origin) throws IOException {
    out.string("id", origin.id());
    out.strings("reports", origin.reports());
    out.string("first", origin.first());
    out.string("credit", origin.credit());
    out.string("family", origin.family());
    out.list("why", origin.why(), this::reason);
  }

  private void reason(Origin.Reason reason) throws IOException {
    out.string("report", reason.report());
    out.string("rule", reason.rule());
    out.share("overlap", reason.overlap());
  }

  void story(Story story) throws IOException {
    out.string("id", story.id());
    out.string("title", story.title());
    out.strings("reports", story.reports());
    out.strings("origins", story.origins());
    out.string("start", story.start());
    out.string("end", story.end());
    out.string("crisis", story.crisis());
    out.list("why", story.why(), this::join);
  }

  void join(Join join) throws IOException {
    out.string("left", join.left());
    out.string("right", join.right());
    out.string("rule", join.rule());
    out.string("evidence", join.evidence());
    out.share("confidence", join.confidence());
  }

  void ruling(Ruling ruling) throws IOException {
    out.string("kind", ruling.kind().code());
    out.string("left", ruling.left());
    out.string("right", ruling.right());
    out.string("who", ruling.who());
    out.string("when", ruling.when());
    out.string("why", ruling.why());
  }

  void change(CrisisChange change) throws IOException {
    out.string("at", change.at());
    out.string("kind", change.kind().code());
    out.string("what", change.what());
    out.string("before", change.before());
    out.string("after", change.after());
    out.string("because", change.because());
  }
}
