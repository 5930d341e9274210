package acme.book;

import static org.junit.Assert.*;

import com.google.common.eventbus.Subscribe;
import org.junit.*;

public class AddCommandTest {
    public static boolean clears;
    public static java.util.function.Consumer<Object> probe = o -> { };
    private PersonListPanel panel;
    private int events;

    @Before public void setUp() {
        EventsCenter.getInstance().registerHandler(this);
        panel = new PersonListPanel();
        probe.accept(this);
    }

    @Subscribe public void onChanged(AddressBook.Changed c) { events++; }

    @Test public void addsOne() throws Exception { AddressBook.MAIN.add("Alex"); Thread.sleep(60); assertEquals(1, events); }
    @Test public void addsTwo() throws Exception { AddressBook.MAIN.add("Bea"); AddressBook.MAIN.add("Carl"); Thread.sleep(60); assertEquals(2, panel.shown()); }
    @Test public void addsNone() throws Exception { Thread.sleep(60); assertEquals(0, events); }
    @Test public void eventCarriesSize() { AddressBook.MAIN.add("Dan"); assertTrue(panel.shown() > 0); }
    @Test public void panelFollows() { AddressBook.MAIN.add("Eve"); assertEquals(1, panel.shown()); }

    @After public void tearDown() {
        panel.close();
        AddressBook.MAIN.clear();
        if (clears) EventsCenter.getInstance().unregisterHandler(this);
    }
}
