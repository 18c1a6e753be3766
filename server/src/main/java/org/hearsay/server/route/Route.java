package org.hearsay.server.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One thing that can be asked of the server: all that guards it, describes it and answers it is
 * made from this.
 *
 * @param path with parameters in braces
 * @param group what it belongs to in the description
 * @param summary in a line
 * @param parameters of path and query
 * @param body what must be sent, and no more than how much
 * @param answers what comes back, by status
 * @param traits what is special about it
 * @param handler answers it
 */
public record Route(
    Method method,
    String path,
    String group,
    String summary,
    List<Parameter> parameters,
    Optional<Body> body,
    Map<Integer, Shape> answers,
    Traits traits,
    Handler handler) {

  /**
   * What must be sent.
   *
   * @param most bytes
   */
  public record Body(Shape shape, int most) {}

  /**
   * What is special about a route.
   *
   * @param heavy whether it costs much, so that fewer a minute are answered
   * @param open whether anybody may ask, whoever may read
   * @param login whether it is how somebody gets a token, and so needs none
   * @param cached whether its answer depends on the store and the request alone, and so has a tag
   * @param personal whether it tells of people who trusted the server, and so is never for anybody
   * @param guard what keeps strangers from using it, where it changes something
   */
  public record Traits(
      boolean heavy, boolean open, boolean login, boolean cached, boolean personal, Guard guard) {
    static final Traits NONE = new Traits(false, false, false, false, false, Guard.SESSION);
  }

  /** What keeps strangers from changing something. */
  public enum Guard {
    /** The token of a session, or a key; and pages of others may not send it. */
    SESSION,
    /** A public form, whose handler checks the stamp in it; pages of others may not send it. */
    FORM,
    /** A secret in its address that only a mailbox has; nothing else about the sender matters. */
    LINK
  }

  public Route {
    parameters = List.copyOf(parameters);
    answers = Map.copyOf(new TreeMap<>(answers));
  }

  /** A route that reads. */
  public static Route get(String path, String group, String summary, Handler handler) {
    return of(Method.GET, path, group, summary, handler);
  }

  /** A route of any method. */
  public static Route of(
      Method method, String path, String group, String summary, Handler handler) {
    return new Route(
        method, path, group, summary, List.of(), Optional.empty(), Map.of(), Traits.NONE, handler);
  }

  /** The same with more parameters. */
  public Route with(List<Parameter> more) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.addAll(more);
    return new Route(method, path, group, summary, all, body, answers, traits, handler);
  }

  /** The same with one more parameter. */
  public Route with(Parameter one) {
    return with(List.of(one));
  }

  /** The same with a body that must be sent. */
  public Route takes(Shape shape, int most) {
    return new Route(
        method,
        path,
        group,
        summary,
        parameters,
        Optional.of(new Body(shape, most)),
        answers,
        traits,
        handler);
  }

  /** The same with an answer. */
  public Route answers(int status, Shape shape) {
    Map<Integer, Shape> all = new TreeMap<>(answers);
    all.put(status, shape);
    return new Route(method, path, group, summary, parameters, body, all, traits, handler);
  }

  /** The same, costing much. */
  public Route asHeavy() {
    return with(
        new Traits(true, traits.open, traits.login, traits.cached, traits.personal, traits.guard));
  }

  /** The same, for anybody. */
  public Route asOpen() {
    return with(
        new Traits(traits.heavy, true, traits.login, traits.cached, traits.personal, traits.guard));
  }

  /** The same, as the way to a token. */
  public Route asLogin() {
    return with(new Traits(traits.heavy, true, true, traits.cached, traits.personal, traits.guard));
  }

  /** The same, with a tag by which an answer is known again. */
  public Route asCached() {
    return with(
        new Traits(traits.heavy, traits.open, traits.login, true, traits.personal, traits.guard));
  }

  /** The same, for whoever runs the server alone, also where anybody may read all else. */
  public Route asPersonal() {
    return with(
        new Traits(traits.heavy, traits.open, traits.login, traits.cached, true, traits.guard));
  }

  /** The same, for anybody, kept by something else than a session. */
  public Route guardedBy(Guard guard) {
    return with(
        new Traits(traits.heavy, true, traits.login, traits.cached, traits.personal, guard));
  }

  private Route with(Traits other) {
    return new Route(method, path, group, summary, parameters, body, answers, other, handler);
  }
}
