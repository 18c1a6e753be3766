/** The wiring of the default engine: its list of annotators is the documentation of its order. */
package org.hearsay.engine.configure;
