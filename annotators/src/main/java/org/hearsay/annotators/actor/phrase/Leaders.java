package org.hearsay.annotators.actor.phrase;

import java.util.Set;
import org.hearsay.knowledge.actors.RoleClass;

/**
 * Which office "the leader" of a state means: its government's where a parliament makes the
 * government.
 */
public final class Leaders {
  private static final Set<String> PARLIAMENTARY =
      Set.of(
          "DEU", "ITA", "GBR", "IND", "ISR", "JPN", "CAN", "AUS", "NZL", "ESP", "NLD", "BEL", "SWE",
          "NOR", "DNK", "FIN", "GRC", "POL", "CZE", "SVK", "SVN", "HRV", "HUN", "AUT", "IRL", "PAK",
          "BGD", "ETH", "IRQ", "BGR", "PRT", "LVA", "EST", "ALB", "ARM", "GEO", "MKD", "MNE", "THA",
          "MYS", "SGP", "NPL", "KHM", "XKX", "ISL", "LUX", "MLT", "JAM", "FJI", "PNG", "SLB", "MDA",
          "LBN");

  private Leaders() {}

  public static RoleClass officeOf(String iso3) {
    return PARLIAMENTARY.contains(iso3) ? RoleClass.HEAD_OF_GOVERNMENT : RoleClass.HEAD_OF_STATE;
  }
}
