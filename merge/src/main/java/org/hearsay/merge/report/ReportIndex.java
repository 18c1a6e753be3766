package org.hearsay.merge.report;

import java.util.List;

/** What is known of the reports that were grouped before, to those who add one. */
public interface ReportIndex {
  /** The reports that share enough {@link Keys} with one, within their days; never itself. */
  List<Sketch> candidates(Sketch report);

  /** The group that a report is in, by its smallest member; not counting what people confirmed. */
  String group(Layer layer, String report);

  /** The members of a group. */
  List<Sketch> members(Layer layer, String group);

  /** Those members of a story that the days let be compared with a report, at least. */
  List<Sketch> membersNear(String story, Sketch report);
}
