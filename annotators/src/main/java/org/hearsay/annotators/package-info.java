/** The annotators that build facts from the language layers, one package for each layer. */
package org.hearsay.annotators;
