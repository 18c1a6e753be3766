package org.hearsay.server.resource;

/** Where the routes of the API begin. */
final class Api {
  static final String ROOT = "/api/v1";

  private Api() {}

  static String path(String below) {
    return ROOT + below;
  }
}
