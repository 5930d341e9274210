package acme.xmpp;

public record Stanza(String id, String from, String type, String body) {
    public boolean isError() { return "error".equals(type); }
}
