package org.hearsay.eval.time;

import java.io.IOException;
import java.util.List;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;

/** The weekday names of the four sets of times taken together. */
public final class WeekdaySet implements GoldSet {
  @Override
  public String name() {
    return "weekdays";
  }

  @Override
  public String needs() {
    return "time";
  }

  @Override
  public List<Metric> score(GoldRun run) throws IOException {
    int right = 0;
    int all = 0;
    for (GoldSet set : TimeSet.all()) {
      if (set instanceof TimeSet times && run.data().find(set.needs()).isPresent()) {
        TimeScore score = times.score(run, each -> {});
        right += score.weekdaysRight();
        all += score.weekdays();
      }
    }
    return List.of(
        Metric.percent("right value", all == 0 ? 0 : (double) right / all),
        Metric.count("weekdays", all));
  }
}
