package org.hearsay.exports.dataset;

import java.util.List;
import java.util.Optional;
import org.hearsay.record.crisis.SharedEvent;

/**
 * ACLED's words for a happening.
 *
 * @param disorder its disorder type
 * @param event its event type
 * @param sub its sub-event type
 */
record AcledType(String disorder, String event, String sub) {
  private static final String VIOLENCE = "Political violence";
  private static final String STRATEGIC = "Strategic developments";
  private static final String REMOTE = "Explosions/Remote violence";
  private static final String CIVILIANS = "Violence against civilians";

  /** The type; empty for what ACLED does not record, such as words, visits and strikes. */
  static Optional<AcledType> of(SharedEvent event, Side actors, Side recipients) {
    List<String> modes = event.modes();
    return switch (event.type()) {
      case ASSAULT -> Optional.of(assault(modes, actors, recipients));
      case PROTEST -> protest(modes);
      case COERCE ->
          modes.contains("arrest")
              ? strategic("Arrests")
              : modes.contains("seize") ? strategic("Looting/property destruction") : none();
      case MOBILIZE -> modes.contains("police") ? none() : strategic("Change to group/activity");
      case RETREAT ->
          modes.contains("ceasefire")
              ? strategic("Agreement")
              : modes.contains("withdraw") ? strategic("Change to group/activity") : none();
      case AGREE,
          CONSULT,
          SUPPORT,
          CONCEDE,
          COOPERATE,
          AID,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          SANCTION ->
          none();
    };
  }

  private static AcledType assault(List<String> modes, Side actors, Side recipients) {
    if (modes.contains("suicide-attack")) {
      return new AcledType(VIOLENCE, REMOTE, "Suicide bomb");
    } else if (modes.contains("aerial") || modes.contains("drone")) {
      return new AcledType(VIOLENCE, REMOTE, "Air/drone strike");
    } else if (modes.contains("heavy-weapons")) {
      return new AcledType(VIOLENCE, REMOTE, "Shelling/artillery/missile attack");
    } else if (modes.contains("explosives")) {
      return new AcledType(VIOLENCE, REMOTE, "Remote explosive/landmine/IED");
    } else if (modes.contains("crowd-control")) {
      return new AcledType("Demonstrations", "Protests", "Protest with intervention");
    } else if (modes.contains("abduct")) {
      return new AcledType(VIOLENCE, CIVILIANS, "Abduction/forced disappearance");
    } else if (modes.contains("sexual")) {
      return new AcledType(VIOLENCE, CIVILIANS, "Sexual violence");
    } else if (modes.contains("destroy")) {
      return new AcledType(STRATEGIC, STRATEGIC, "Looting/property destruction");
    }
    return actors.isArmed() && recipients.isArmed()
        ? new AcledType(VIOLENCE, "Battles", "Armed clash")
        : new AcledType(VIOLENCE, CIVILIANS, "Attack");
  }

  private static Optional<AcledType> protest(List<String> modes) {
    if (modes.contains("riot") || modes.contains("vandalize")) {
      return Optional.of(new AcledType("Demonstrations", "Riots", "Violent demonstration"));
    }
    boolean demonstration = modes.isEmpty() || modes.contains("demo") || modes.contains("obstruct");
    return demonstration
        ? Optional.of(new AcledType("Demonstrations", "Protests", "Peaceful protest"))
        : none();
  }

  private static Optional<AcledType> strategic(String sub) {
    return Optional.of(new AcledType(STRATEGIC, STRATEGIC, sub));
  }

  private static Optional<AcledType> none() {
    return Optional.empty();
  }
}
