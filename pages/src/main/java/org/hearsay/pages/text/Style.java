package org.hearsay.pages.text;

/**
 * What the terminal can show.
 *
 * @param colored whether colours may be used
 * @param unicode whether signs outside ASCII can be shown
 * @param columns how many characters a line holds
 */
public record Style(boolean colored, boolean unicode, int columns) {}
