package acme.torrent.event;

public interface Event {
    long getTimestamp();
}
