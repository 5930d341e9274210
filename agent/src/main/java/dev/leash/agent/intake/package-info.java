/**
 * From a woven call to the registry: identify what was registered, attribute it, locate the code
 * that did it. Everything here runs on the application's threads, so it is short, takes no lock
 * that could be held for long, and lets nothing out.
 */
package dev.leash.agent.intake;
