package acme.msg;

public interface MessagingConsumer {
    String queue();

    void onMessage(String text);
}
