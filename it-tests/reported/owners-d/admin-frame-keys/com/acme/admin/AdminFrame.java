package com.acme.admin;

import java.awt.BorderLayout;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.beans.PropertyChangeListener;
import javax.swing.AbstractAction;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** The main view of the administrator; a new one is made for each log-in. */
public class AdminFrame extends JPanel {
    private final ServerClient client;
    private final boolean cleanUp;
    private final JLabel status = new JLabel("connecting");
    private final JTextArea dashboard = new JTextArea(40, 80);
    private final PropertyChangeListener lafListener = e -> updateUI();
    private final ServerClient.EventListener serverEvents = this::onServerEvent;
    private KeyEventDispatcher keyEventDispatcher;
    private boolean acceleratorKeyPressed;

    public AdminFrame(ServerClient client, boolean cleanUp) {
        super(new BorderLayout());
        this.client = client;
        this.cleanUp = cleanUp;
        add(status, BorderLayout.SOUTH);
        add(dashboard, BorderLayout.CENTER);
    }

    public void setupFrame(String user) {
        status.setText("Connected as " + user);
        UIManager.addPropertyChangeListener(lafListener);
        client.addListener(serverEvents);
        getActionMap().put("refresh", new AbstractAction("Refresh") {
            @Override public void actionPerformed(ActionEvent e) { refresh(); }
        });
        KeyEventDispatcher dispatcher = new KeyEventDispatcher() {
            @Override
            public boolean dispatchKeyEvent(KeyEvent e) {
                // Update the state of the accelerator key (CTRL on Windows)
                updateAcceleratorKeyPressed(e);
                return false;
            }
        };
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(dispatcher);
        if (cleanUp) {
            keyEventDispatcher = dispatcher;
        }
    }

    public void refresh() {
        dashboard.append("channels: " + client.channelCount() + "\n");
    }

    private void onServerEvent(String event) {
        dashboard.append(event + "\n");
    }

    private void updateAcceleratorKeyPressed(KeyEvent e) {
        acceleratorKeyPressed = e.isControlDown();
    }

    public boolean isAcceleratorKeyPressed() {
        return acceleratorKeyPressed;
    }

    public boolean logout(boolean quit) {
        client.removeListener(serverEvents);
        UIManager.removePropertyChangeListener(lafListener);
        if (keyEventDispatcher != null) {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keyEventDispatcher);
        }
        removeAll();
        System.out.println(status.getText() + " -> logged out" + (quit ? ", quitting" : ""));
        return true;
    }
}
