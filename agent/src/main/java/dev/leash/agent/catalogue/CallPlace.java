package dev.leash.agent.catalogue;

/**
 * A call in the code of a method, which is watched where it is made because the method that is
 * called is everybody's, such as {@code List.add}.
 *
 * @param method name and descriptor of the method that has the code
 * @param call the method that is called: {@code owner.name}, and the descriptor
 * @param number which of the calls of it in the code, from 0
 */
public record CallPlace(String method, String call, int number) {}
