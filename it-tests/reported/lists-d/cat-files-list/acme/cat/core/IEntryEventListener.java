package acme.cat.core;

public interface IEntryEventListener {
    void onEntryActivated(String entry);
}
