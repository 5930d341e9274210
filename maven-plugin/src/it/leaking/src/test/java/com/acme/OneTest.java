package com.acme;

class OneTest extends Windows {}
