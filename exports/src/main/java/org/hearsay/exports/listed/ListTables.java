package org.hearsay.exports.listed;

/** The table of each kind of list. */
public final class ListTables {
  private ListTables() {}

  /**
   * The table of a list of facts of a kind, such as {@code event}; of {@code timeline} events and
   * meetings together.
   */
  public static ListTable of(String kind) {
    return switch (kind) {
      case "event" -> new EventList();
      case "claim" -> new ClaimList();
      case "meeting" -> new MeetingList();
      case "dispute" -> new DisputeList();
      case "figure" -> new FigureList();
      case "actor" -> new ActorList();
      case "place" -> new PlaceList();
      case "story" -> new StoryList();
      case "origin" -> new OriginList();
      case "timeline" -> new TimelineList();
      default -> throw new IllegalArgumentException("no list of " + kind);
    };
  }
}
