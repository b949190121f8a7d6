"""Mail: the orders written with an effect become letters that a mail server took."""
