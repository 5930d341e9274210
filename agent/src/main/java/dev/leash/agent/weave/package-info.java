/**
 * From a class file to a hooked class file: the gate that lets almost everything pass untouched,
 * and the weaver behind it, which alone writes bytecode.
 */
package dev.leash.agent.weave;
