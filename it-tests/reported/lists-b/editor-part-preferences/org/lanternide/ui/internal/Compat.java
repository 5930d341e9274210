package org.lanternide.ui.internal;

/** Behaviour switches of the platform version that is emulated. */
public final class Compat {
    /** 4.38: parts unhook their preference listener in dispose(). */
    public static boolean unhookPreferences;

    private Compat() {
    }
}
