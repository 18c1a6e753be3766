package org.hearsay.model.facts;

import org.hearsay.model.Layer;

/**
 * The layers of facts, in the order in which they are made; ids within a layer ascend in text
 * order.
 */
public final class Facts {
  public static final Layer<Actor> ACTORS = Layer.of("actors", Actor.class);
  public static final Layer<Place> PLACES = Layer.of("places", Place.class);
  public static final Layer<TimeExpression> TIMES = Layer.of("times", TimeExpression.class);
  public static final Layer<Quantity> QUANTITIES = Layer.of("quantities", Quantity.class);
  public static final Layer<Claim> CLAIMS = Layer.of("claims", Claim.class);
  public static final Layer<Event> EVENTS = Layer.of("events", Event.class);
  public static final Layer<Meeting> MEETINGS = Layer.of("meetings", Meeting.class);
  public static final Layer<Dispute> DISPUTES = Layer.of("disputes", Dispute.class);

  private Facts() {}
}
