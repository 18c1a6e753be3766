package org.hearsay.store;

/**
 * What became of the inputs of a run so far.
 *
 * @param inputs all of them: accepted, rejected and failed together
 * @param accepted those that gave a reading, new or known
 * @param known of the accepted those that were there already
 * @param rejected those that are no readable report
 * @param failed those that could not be fetched, read or kept
 * @param partial of the accepted those whose record is not whole
 */
public record RunCounts(
    int inputs, int accepted, int known, int rejected, int failed, int partial) {
  public RunCounts {
    if (inputs != accepted + rejected + failed) {
      throw new IllegalArgumentException(
          inputs + " inputs are not " + accepted + " + " + rejected + " + " + failed);
    }
  }

  public static RunCounts none() {
    return new RunCounts(0, 0, 0, 0, 0, 0);
  }

  /** The counts with one more outcome. */
  public RunCounts plus(InputOutcome outcome) {
    boolean isAccepted = outcome.kind() == InputOutcome.Kind.ACCEPTED;
    return new RunCounts(
        inputs + 1,
        accepted + (isAccepted ? 1 : 0),
        known + (isAccepted && outcome.known() ? 1 : 0),
        rejected + (outcome.kind() == InputOutcome.Kind.REJECTED ? 1 : 0),
        failed + (outcome.kind() == InputOutcome.Kind.FAILED ? 1 : 0),
        partial + (outcome.partial() ? 1 : 0));
  }
}
