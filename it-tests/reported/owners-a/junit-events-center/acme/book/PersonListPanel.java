package acme.book;

import com.google.common.eventbus.Subscribe;

public class PersonListPanel {
    private int shown;
    private boolean closed;
    public PersonListPanel() { EventsCenter.getInstance().registerHandler(this); }
    @Subscribe public void refresh(AddressBook.Changed c) { shown = c.size(); }
    public int shown() { return shown; }
    public void close() { closed = true; EventsCenter.getInstance().unregisterHandler(this); }
}
