package org.homehab.teleinfo.reader;

public record Frame(String adco, int papp, long base) {
}
