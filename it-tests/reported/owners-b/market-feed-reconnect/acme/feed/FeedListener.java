package acme.feed;

public interface FeedListener {
    void up(int attempt);
    void down(int attempt);
    void line(String s);
}
