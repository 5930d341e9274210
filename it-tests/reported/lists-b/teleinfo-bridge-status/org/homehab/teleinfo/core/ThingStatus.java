package org.homehab.teleinfo.core;

public enum ThingStatus {
    UNINITIALIZED, ONLINE, OFFLINE, REMOVED
}
