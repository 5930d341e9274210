package com.acme.admin;

import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;

/** The log-in dialog's controller: one frame at a time. */
public class Launcher {
    private final ServerClient client = new ServerClient();
    private final boolean cleanUp;
    private AdminFrame frame;
    private int screenshots;

    public Launcher(boolean cleanUp) {
        this.cleanUp = cleanUp;
        // F12 makes a screenshot in whatever window is open, for the whole run
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(e -> {
            if (e.getKeyCode() == KeyEvent.VK_F12) screenshots++;
            return false;
        });
        client.addListener(ev -> System.out.println("[audit] " + ev));
    }

    public AdminFrame login(String user) {
        frame = new AdminFrame(client, cleanUp);
        frame.setupFrame(user);
        return frame;
    }

    public AdminFrame logout() {
        AdminFrame f = frame;
        f.logout(false);
        frame = null;
        return f;
    }

    public ServerClient client() { return client; }
    public AdminFrame frame() { return frame; }
}
