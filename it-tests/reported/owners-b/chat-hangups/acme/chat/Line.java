package acme.chat;

public record Line(String nick, String text) {}
