package acme.orders;

import acme.tables.DefaultEventSelectionModel;
import acme.tables.ListSelection;
import javax.swing.DefaultListModel;
import javax.swing.event.ListSelectionEvent;
import javax.swing.event.ListSelectionListener;

public class OrderWindow implements ListSelectionListener {
    private final String title;
    private final DefaultEventSelectionModel<String> selectionModel;
    private final DefaultListModel<String> history = new DefaultListModel<>();

    public OrderWindow(String title, ListSelection<String> orders, boolean tidy) {
        this.title = title;
        selectionModel = new DefaultEventSelectionModel<>(orders, tidy);
        selectionModel.addListSelectionListener(this);
    }

    @Override
    public void valueChanged(ListSelectionEvent e) {
        history.addElement(title + ":" + e.getFirstIndex());
    }

    public int shown() {
        return history.size();
    }

    public void close() {
        selectionModel.removeListSelectionListener(this);
        selectionModel.dispose();
    }
}
