/**
 * What the user asked for: read from four places, checked, typed. It runs at every start of every
 * application, so it is plain loops: no lambdas, streams, regular expressions or formatting.
 */
package dev.leash.agent.options;
