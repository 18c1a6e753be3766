package org.hearsay.signup.consent;

/**
 * Who sent a form, as far as a server can tell; kept with the consent that the form gives.
 *
 * @param client address on the network
 * @param agent what the program calls itself
 * @param form address of the form, without what stands behind a question mark
 */
public record Sender(String client, String agent, String form) {
  private static final int LONGEST = 300;

  public Sender {
    client = cut(client);
    agent = cut(agent);
    form = cut(form);
  }

  private static String cut(String text) {
    String clean = text.replaceAll("\\p{Cntrl}", " ");
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
  }
}
