package org.vimlike.platform;

public interface Disposable {
    void dispose();
}
