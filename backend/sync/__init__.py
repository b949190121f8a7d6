"""The one exchange with a console: operations in, results and changes out."""
