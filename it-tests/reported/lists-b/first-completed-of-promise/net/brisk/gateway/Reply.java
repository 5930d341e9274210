package net.brisk.gateway;

public record Reply(int status, byte[] body) {
}
