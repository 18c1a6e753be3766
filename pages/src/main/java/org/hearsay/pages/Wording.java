package org.hearsay.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Quantity;

/** Plain words for what a record says in codes. */
public final class Wording {
  private Wording() {}

  /** What a source does, as a verb of the third person. */
  public static String verb(Act act) {
    return switch (act) {
      case ASSERT -> "says";
      case DENY -> "denies";
      case ADMIT -> "admits";
      case ACCUSE -> "accuses";
      case PRAISE -> "praises";
      case PROMISE -> "promises";
      case THREATEN -> "threatens";
      case DEMAND -> "demands";
      case PREDICT -> "predicts";
      case ASK -> "asks";
      case DECLINE -> "declines";
      case THINK -> "thinks";
    };
  }

  /** How an answer stands to what it answers, as a verb of the third person. */
  public static String verb(Dispute.Relation relation) {
    return switch (relation) {
      case DENIES -> "denies";
      case CONTRADICTS -> "contradicts";
      case COUNTER_ACCUSES -> "accuses in turn";
      case RETRACTS -> "takes back";
      case CONFIRMS -> "confirms";
    };
  }

  /** What kind of event it is, in one or two words. */
  public static String noun(Category category) {
    return switch (category) {
      case AGREE -> "agreement";
      case CONSULT -> "meeting";
      case SUPPORT -> "support";
      case CONCEDE -> "concession";
      case COOPERATE -> "cooperation";
      case AID -> "aid";
      case RETREAT -> "retreat";
      case REQUEST -> "demand";
      case ACCUSE -> "accusation";
      case REJECT -> "rejection";
      case THREATEN -> "threat";
      case PROTEST -> "protest";
      case SANCTION -> "sanction";
      case MOBILIZE -> "mobilization";
      case COERCE -> "coercion";
      case ASSAULT -> "assault";
    };
  }

  /** What kind of occasion a meeting is. */
  public static String noun(Meeting.Kind kind) {
    return kind.code();
  }

  /** A quantity in digits with its bounds: "at least 459", "about 6,000", "5 to 7". */
  public static String figure(Quantity quantity) {
    return figure(quantity.low(), quantity.high(), quantity.approximate());
  }

  /** A number between bounds, of which one may be open. */
  public static String figure(
      Optional<Double> lowest, Optional<Double> highest, boolean approximate) {
    String about = approximate ? "about " : "";
    if (lowest.isPresent() && highest.isPresent()) {
      double low = lowest.get();
      double high = highest.get();
      return about + (low == high ? digits(low) : digits(low) + " to " + digits(high));
    }
    if (lowest.isPresent()) {
      return "at least " + about + digits(lowest.get());
    }
    return highest.map(high -> "up to " + about + digits(high)).orElse("some");
  }

  private static String digits(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, "%,.2f", value).replaceFirst("0$", "");
  }

  /** "A", "A and B", "A, B and C". */
  public static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
