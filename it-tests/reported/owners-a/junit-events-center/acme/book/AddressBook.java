package acme.book;

import com.google.common.eventbus.Subscribe;
import java.util.*;

public class AddressBook {
    private final List<String> persons = new ArrayList<>();
    private final Storage storage = new Storage();
    public static final AddressBook MAIN = new AddressBook();
    private AddressBook() { EventsCenter.getInstance().registerHandler(storage); }
    public record Changed(int size) { }
    public void add(String p) { persons.add(p); EventsCenter.getInstance().post(new Changed(persons.size())); }
    public void clear() { persons.clear(); }
    public int saved() { return storage.saved; }

    public static class Storage { int saved; @Subscribe public void save(Changed c) { saved++; } }
}
